; Deskbell's installer for Windows: per person, no administrator, asks about data when it goes.
; Compiled by installers/bundle/windows.py with /DVersion, /DFolder and /DIcon (Inno Setup 6.3).

[Setup]
AppId={{5C1B6A5E-6E0B-4B0E-9F53-2F1D4E0C7A11}
AppName=Deskbell
AppVersion={#Version}
AppPublisher=The Deskbell developers
DefaultDirName={localappdata}\Programs\Deskbell
DefaultGroupName=Deskbell
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
Compression=lzma2/max
SolidCompression=yes
LicenseFile={#Folder}\lib\LICENSE
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\deskbell.exe
ChangesAssociations=yes
; The app holds this name while it runs, so an upgrade asks to close it first.
AppMutex=DeskbellRuns
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "ptbr"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"
Name: "ko"; MessagesFile: "compiler:Languages\Korean.isl"

[CustomMessages]
en.Autostart=Start Deskbell with the computer
de.Autostart=Deskbell mit dem Computer starten
fr.Autostart=Démarrer Deskbell avec l’ordinateur
es.Autostart=Iniciar Deskbell con el ordenador
ptbr.Autostart=Iniciar o Deskbell com o computador
ko.Autostart=컴퓨터를 켤 때 Deskbell 시작
en.EraseData=Erase your conversations, answers and settings as well?%n%nThey are in %1.%nChoose No to keep them for a Deskbell that you install later.
de.EraseData=Sollen auch Ihre Gespräche, Antworten und Einstellungen gelöscht werden?%n%nSie liegen in %1.%nMit „Nein“ bleiben sie für ein später installiertes Deskbell erhalten.
fr.EraseData=Effacer aussi vos conversations, réponses et réglages ?%n%nIls se trouvent dans %1.%nChoisissez Non pour les garder pour une installation ultérieure.
es.EraseData=¿Borrar también sus conversaciones, respuestas y ajustes?%n%nEstán en %1.%nElija No para conservarlos para una instalación posterior.
ptbr.EraseData=Apagar também suas conversas, respostas e configurações?%n%nElas estão em %1.%nEscolha Não para mantê-las para uma instalação posterior.
ko.EraseData=대화, 답변, 설정도 지울까요?%n%n위치: %1%n나중에 다시 설치할 때 쓰려면 [아니요]를 선택하세요.

[Tasks]
Name: "autostart"; Description: "{cm:Autostart}"; Flags: unchecked
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Libraries of the version before; data lies elsewhere.
Type: filesandordirs; Name: "{app}\lib"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Deskbell"; Filename: "{app}\deskbell.exe"; AppUserModelID: "app.deskbell.desk"
Name: "{autodesktop}\Deskbell"; Filename: "{app}\deskbell.exe"; Tasks: desktopicon

[Registry]
Root: HKCU; Subkey: "Software\Classes\deskbell"; ValueType: string; ValueData: "URL:Deskbell"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\deskbell"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\deskbell\shell\open\command"; ValueType: string; ValueData: """{app}\deskbell.exe"" ""%1"""
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: string; ValueName: "Deskbell"; ValueData: """{app}\deskbell.exe"" --minimized"; Tasks: autostart
; Turned on in the app after installing: goes with the program all the same.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "Deskbell"; Flags: uninsdeletevalue

[Run]
Filename: "{app}\deskbell.exe"; Description: "{cm:LaunchProgram,Deskbell}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Data: String;
begin
  Data := ExpandConstant('{localappdata}\Deskbell');
  if (Step = usPostUninstall) and DirExists(Data) and not UninstallSilent then
    if MsgBox(FmtMessage(CustomMessage('EraseData'), [Data]), mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES then
    begin
      DelTree(Data, True, True, True);
      // The journal of erasures lies beside the folder.
      DelTree(Data + '.erasures-*', False, True, False);
    end;
end;
