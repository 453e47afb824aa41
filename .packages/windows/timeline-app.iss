; Not tested yet.  The installer for one person: no rights of an administrator are asked for.
; build.ps1 gives Version and Folder.
[Setup]
AppId={{6A0B7F0E-6E55-4C5B-9E0C-0B6E4B2D8A11}
AppName=Timeline
AppVersion={#Version}
PrivilegesRequired=lowest
DefaultDirName={localappdata}\Programs\Timeline
DisableProgramGroupPage=yes
OutputBaseFilename=timeline-app-{#Version}-windows
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
Compression=lzma2
SolidCompression=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
#if FileExists(CompilerPath + "Languages\Arabic.isl")
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
#endif

[Files]
Source: "{#Folder}\runtime\*"; DestDir: "{app}\runtime"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{userprograms}\Timeline"; Filename: "{app}\runtime\pythonw.exe"; Parameters: "-I -m timeline_app"

[UninstallDelete]
; Byte code that the interpreter wrote beside its modules; chronologies and settings stay.
Type: filesandordirs; Name: "{app}\runtime"
