"""The control words of RTF: which begin a text of their own, and what the others stand for."""

from timeline_app.model import PassageKind

SKIPPED = "skipped"
"""A group whose words are no text."""
SAME = "same"
"""A group whose words belong to the text around it, whatever marks it as unknown."""
NOTE, COMMENT, FURNITURE, BOX, LABEL = "note", "comment", "furniture", "box", "label"
TITLE, AUTHOR, CREATED, CHANGED, FONTS = "title", "author", "created", "changed", "fonts"
STAMP = "stamp"
"""When a comment was written, packed into the bits of one number."""
_SKIPPED_WORDS = """
colortbl stylesheet pict objdata objclass themedata colorschememapping datastore
latentstyles listtable listoverridetable revtbl rsidtbl generator xmlnstbl bkmkstart
bkmkend fldinst datafield pn ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn xe tc
nonesttables shprslt upr atnid atnref atnparent atrfstart atrfend atntime atnicn
template operator category manager company doccomm subject keywords comment hlinkbase
printim buptim userprops passwordhash filetbl mmathPr wgrffmtfilter sp do background
formfield fname panose falt pgptbl
"""
_SAME_WORDS = "shpinst ud fldrslt shp field result info nesttableprops"
GROUPS = {
    **dict.fromkeys(_SKIPPED_WORDS.split(), SKIPPED),
    **dict.fromkeys(_SAME_WORDS.split(), SAME),
    **dict.fromkeys(("header", "headerl", "headerr", "headerf"), FURNITURE),
    **dict.fromkeys(("footer", "footerl", "footerr", "footerf"), FURNITURE),
    "footnote": NOTE,
    "annotation": COMMENT,
    "atnauthor": AUTHOR,
    "atndate": STAMP,
    "author": SKIPPED,
    "shptxt": BOX,
    "listtext": LABEL,
    "pntext": LABEL,
    "title": TITLE,
    "creatim": CREATED,
    "revtim": CHANGED,
    "fonttbl": FONTS,
}
"""What a group is whose first word is this."""
KINDS = {
    NOTE: PassageKind.FOOTNOTE,
    COMMENT: PassageKind.COMMENT,
    FURNITURE: PassageKind.FURNITURE,
    BOX: None,
}
"""The texts of their own, and what kind of passage they are."""
SIGNS = {
    "tab": "\t", "line": "\n", "lbr": "\n", "emdash": "—", "endash": "–", "lquote": "‘",
    "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ",
    "enspace": " ", "qmspace": " ", "nestcell": "\t", "nestrow": "\n", "softline": " ",
    "~": "\xa0", "_": "-", "-": "", ":": "", "{": "{", "}": "}", "\\": "\\", "\n": "\n",
}  # fmt: skip
"""The text that a word or sign stands for."""
CODE_PAGES = {
    0: "cp1252", 77: "mac-roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk",
    136: "big5", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256",
    186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
"""The encoding of the bytes in a font, by the number of its character set."""
