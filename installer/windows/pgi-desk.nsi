; Set-up for Windows, made on Linux by installer/build_setup.py, which hands in VERSION, APPDIR, OUT, ICON, NEEDED_MB.
; For one person, without an administrator. pgi-desk-setup.exe /S installs silently, /PORTABLE /D=E:\pgi-desk on a stick.
; Exit codes: 0 done, 1 stopped by hand, 2 refused; a refusal changes nothing.
Target amd64-unicode
Unicode true
CRCCheck force                                    ; a damaged set-up file stops before anything else
!ifdef QUICK                                      ; for checks alone, which need another version soon
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
!endif
RequestExecutionLevel user
Name "pgi-desk"
OutFile "${OUT}"
InstallDir ""
BrandingText "pgi-desk ${VERSION}"
SpaceTexts none

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "nsDialogs.nsh"
!include "WinVer.nsh"
!include "WordFunc.nsh"

!define OWN "Software\pgi-desk"
!define LISTED "Software\Microsoft\Windows\CurrentVersion\Uninstall\pgi-desk"
!define CLASSES "Software\Classes"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1033 "ProductName" "pgi-desk"
VIAddVersionKey /LANG=1033 "FileDescription" "Set-up of pgi-desk"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "LegalCopyright" "The pgi-desk developers, Apache-2.0"

Var Portable
Var OnComputer
Var OnStick

; The languages of the program, each by its own name; asked for unless it is silent, and kept for removing.
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${OWN}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_LANGDLL_ALWAYSSHOW
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME)"
!insertmacro MUI_PAGE_WELCOME
Page custom AskKind KindChosen
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckPlace
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartProgram
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Arabic"
!include "sentences.nsh"
!insertmacro MUI_RESERVEFILE_LANGDLL

!macro Refuse SENTENCE
  MessageBox MB_OK|MB_ICONSTOP "${SENTENCE}" /SD IDOK
  SetErrorLevel 2
!macroend

Function .onInit
  SetErrorLevel 1
  !insertmacro MUI_LANGDLL_DISPLAY
  ${IfNot} ${AtLeastWin10}
    StrCpy $0 "old"
  ${ElseIfNot} ${AtLeastBuild} 17763
    StrCpy $0 "old"
  ${Else}
    StrCpy $0 ""
  ${EndIf}
  ${If} $0 == "old"
    !insertmacro Refuse "$(OLD_WINDOWS)"
    Quit
  ${EndIf}
  StrCpy $Portable 0
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/PORTABLE" $2
  ${IfNot} ${Errors}
    StrCpy $Portable 1
  ${EndIf}
  ${If} $INSTDIR == ""
    Call UsualPlace
  ${EndIf}
  Call PutBack
FunctionEnd

; Between the two steps in which a new program takes the place of the old one there is none: whoever stopped set-up just
; then has the old one back at the next start of set-up, before anything is asked.
Function PutBack
  ${IfNot} ${FileExists} "$INSTDIR\program\*.*"
  ${AndIf} ${FileExists} "$INSTDIR\program.old\pythonw.exe"
    Rename "$INSTDIR\program.old" "$INSTDIR\program"
  ${EndIf}
FunctionEnd

; Where an older one is installed, else where programs of one person belong.
Function UsualPlace
  ReadRegStr $INSTDIR HKCU "${OWN}" "Place"
  ${If} $INSTDIR == ""
    StrCpy $INSTDIR "$LOCALAPPDATA\Programs\pgi-desk"
  ${EndIf}
  ${If} $Portable == 1
    ${GetRoot} "$EXEDIR" $INSTDIR
    StrCpy $INSTDIR "$INSTDIR\pgi-desk"
  ${EndIf}
FunctionEnd

Function AskKind
  !insertmacro MUI_HEADER_TEXT "$(KIND_TITLE)" "$(KIND_BELOW)"
  nsDialogs::Create 1018
  Pop $0
  nsDialogs::SetRTL $(^RTL)
  ${NSD_CreateRadioButton} 0 8u 100% 12u "$(KIND_COMPUTER)"
  Pop $OnComputer
  ${NSD_CreateRadioButton} 0 26u 100% 12u "$(KIND_STICK)"
  Pop $OnStick
  ${NSD_CreateLabel} 12u 44u 90% 50u "$(KIND_EXPLAINED)"
  Pop $0
  ${If} $Portable == 1
    ${NSD_Check} $OnStick
  ${Else}
    ${NSD_Check} $OnComputer
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function KindChosen
  ${NSD_GetState} $OnStick $0
  ${If} $0 != $Portable
    StrCpy $Portable $0
    Call UsualPlace
    Call PutBack
  ${EndIf}
FunctionEnd

; A program with a window holds one byte of a file among its settings, far beyond its end. Leaves "1" in $4, or "0".
!macro SeeWhetherItRuns
  StrCpy $4 0
  StrCpy $5 "$LOCALAPPDATA\pgi-desk\instance.lock"
  ${If} ${FileExists} "$INSTDIR\portable.txt"
    StrCpy $5 "$INSTDIR\settings\instance.lock"
  ${EndIf}
  ${If} ${FileExists} "$5"
    System::Call 'kernel32::CreateFileW(w r5, i 0xC0000000, i 7, p 0, i 3, i 0, p 0) p .r6'
    ${If} $6 P<> -1
      System::Call 'kernel32::LockFile(p r6, i 0, i 0x40000000, i 1, i 0) i .r7'
      ${If} $7 == 0
        StrCpy $4 1
      ${EndIf}
      System::Call 'kernel32::CloseHandle(p r6)'
    ${EndIf}
  ${EndIf}
!macroend

Function CheckPlace
  Call WhyNot
  Pop $1
  ${If} $1 != ""
    MessageBox MB_OK|MB_ICONSTOP "$1" /SD IDOK
    Abort
  ${EndIf}
FunctionEnd

; Pushes the sentence that says why nothing can be installed in $INSTDIR, or nothing. Changes nothing.
Function WhyNot
  StrCpy $0 ""
  ClearErrors
  FileOpen $2 "$INSTDIR\version.txt" r
  ${IfNot} ${Errors}
    FileRead $2 $0
    FileClose $2
  ${EndIf}
  ${VersionCompare} "$0" "${VERSION}" $2
  ${If} $0 != ""
  ${AndIf} $2 == 1
    Push "$(NEWER_THERE)"
    Return
  ${EndIf}
  ${GetRoot} "$INSTDIR" $2
  ClearErrors
  ${DriveSpace} "$2\" "/D=F /S=M" $0
  ${IfNot} ${Errors}
  ${AndIf} $0 < ${NEEDED_MB}
    Push "$(NO_ROOM)"
    Return
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\program\pythonw.exe"
    !insertmacro SeeWhetherItRuns
    ${If} $4 == 1
      Push "$(RUNNING)"
      Return
    ${EndIf}
    ClearErrors
    FileOpen $2 "$INSTDIR\program\pythonw.exe" a  ; the file of a program that runs cannot be opened for writing
    ${If} ${Errors}
      Push "$(RUNNING)"
      Return
    ${EndIf}
    FileClose $2
  ${EndIf}
  StrCpy $3 0
  ${IfNot} ${FileExists} "$INSTDIR\*.*"
    StrCpy $3 1
    CreateDirectory "$INSTDIR"
  ${EndIf}
  ClearErrors
  FileOpen $2 "$INSTDIR\pgi-desk.try" w
  ${If} ${Errors}
    Push "$(NOT_WRITABLE)"
    Return
  ${EndIf}
  FileClose $2
  Delete "$INSTDIR\pgi-desk.try"
  ${If} $3 == 1
    RMDir "$INSTDIR"
  ${EndIf}
  Push ""
FunctionEnd

Function StartProgram
  SetOutPath "$INSTDIR"
  Exec '"$INSTDIR\program\pythonw.exe" -m pgi_desk'
FunctionEnd

; The new program is unpacked beside the old one and takes its place in one step: until then the old one works.
Section "pgi-desk"
  Call WhyNot
  Pop $1
  ${If} $1 != ""
    !insertmacro Refuse "$1"
    Quit
  ${EndIf}
  RMDir /r "$INSTDIR\program.new"
  SetOutPath "$INSTDIR\program.new"
  ClearErrors
  File /r "${APPDIR}/*"
  ${If} ${Errors}
    SetOutPath "$TEMP"
    RMDir /r "$INSTDIR\program.new"
    !insertmacro Refuse "$(NOT_PUT)"
    Quit
  ${EndIf}
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\program.old"
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\program\*.*"
    Rename "$INSTDIR\program" "$INSTDIR\program.old"
  ${EndIf}
  ${IfNot} ${Errors}
    Rename "$INSTDIR\program.new" "$INSTDIR\program"
  ${EndIf}
  ${If} ${Errors}
    ${IfNot} ${FileExists} "$INSTDIR\program\*.*"
      Rename "$INSTDIR\program.old" "$INSTDIR\program"
    ${EndIf}
    RMDir /r "$INSTDIR\program.new"
    !insertmacro Refuse "$(NOT_PUT)"
    Quit
  ${EndIf}
  RMDir /r "$INSTDIR\program.old"
  FileOpen $2 "$INSTDIR\version.txt" w
  FileWrite $2 "${VERSION}"
  FileClose $2
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} $Portable == 1
    FileOpen $2 "$INSTDIR\portable.txt" w
    FileWrite $2 "Settings lie in the folder settings beside this file."
    FileClose $2
    FileOpen $2 "$INSTDIR\pgi-desk.cmd" w
    FileWrite $2 '@start "" "%~dp0program\pythonw.exe" -m pgi_desk %*$\r$\n'
    FileClose $2
  ${Else}
    Delete "$INSTDIR\portable.txt"
    Call Enter
  ${EndIf}
  SetErrorLevel 0
SectionEnd

; What the computer knows about the program: start menu, list of programs, kinds of files.
Function Enter
  CreateShortcut "$SMPROGRAMS\pgi-desk.lnk" "$INSTDIR\program\pythonw.exe" "-m pgi_desk" "$INSTDIR\program\pgi-desk.ico"
  WriteRegStr HKCU "${OWN}" "Place" "$INSTDIR"
  WriteRegStr HKCU "${OWN}" "Version" "${VERSION}"
  WriteRegStr HKCU "${LISTED}" "DisplayName" "pgi-desk"
  WriteRegStr HKCU "${LISTED}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${LISTED}" "DisplayIcon" "$INSTDIR\program\pgi-desk.ico"
  WriteRegStr HKCU "${LISTED}" "Publisher" "The pgi-desk developers"
  WriteRegStr HKCU "${LISTED}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${LISTED}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${LISTED}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${LISTED}" "NoModify" 1
  WriteRegDWORD HKCU "${LISTED}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${LISTED}" "EstimatedSize" $0
  WriteRegStr HKCU "${CLASSES}\.pgidesk" "" "pgi-desk.file"
  WriteRegStr HKCU "${CLASSES}\.pgibak" "" "pgi-desk.backup"
  WriteRegStr HKCU "${CLASSES}\pgi-desk.file" "" "$(CASE_FILE)"
  WriteRegStr HKCU "${CLASSES}\pgi-desk.backup" "" "$(BACKUP)"
  WriteRegStr HKCU "${CLASSES}\pgi-desk.file\DefaultIcon" "" "$INSTDIR\program\pgi-desk.ico"
  WriteRegStr HKCU "${CLASSES}\pgi-desk.backup\DefaultIcon" "" "$INSTDIR\program\pgi-desk.ico"
  StrCpy $0 '"$INSTDIR\program\pythonw.exe" -m pgi_desk "%1"'
  WriteRegStr HKCU "${CLASSES}\pgi-desk.file\shell\open\command" "" "$0"
  WriteRegStr HKCU "${CLASSES}\pgi-desk.backup\shell\open\command" "" "$0"
  ${RefreshShellIcons}
FunctionEnd

Function un.onInit
  SetErrorLevel 1
  !insertmacro MUI_UNGETLANGUAGE
  !insertmacro SeeWhetherItRuns
  ${If} $4 == 1
    !insertmacro Refuse "$(RUNNING)"
    Quit
  ${EndIf}
  ClearErrors
  FileOpen $2 "$INSTDIR\program\pythonw.exe" a
  ${If} ${Errors}
  ${AndIf} ${FileExists} "$INSTDIR\program\pythonw.exe"
    !insertmacro Refuse "$(RUNNING)"
    Quit
  ${EndIf}
  FileClose $2
FunctionEnd

; Only what set-up put there. Files, backups and settings stay, and it says where.
Section "Uninstall"
  RMDir /r "$INSTDIR\program"
  RMDir /r "$INSTDIR\program.new"
  RMDir /r "$INSTDIR\program.old"
  StrCpy $0 "$LOCALAPPDATA\pgi-desk"
  ${If} ${FileExists} "$INSTDIR\portable.txt"
    StrCpy $0 "$INSTDIR\settings"
  ${EndIf}
  Delete "$INSTDIR\portable.txt"
  Delete "$INSTDIR\pgi-desk.cmd"
  Delete "$INSTDIR\version.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  ReadRegStr $1 HKCU "${OWN}" "Place"
  ${If} $1 == $INSTDIR                            ; a stick does not take away what is entered for the computer
    RMDir "$LOCALAPPDATA\Programs"                ; only where it is empty
    Delete "$SMPROGRAMS\pgi-desk.lnk"
    DeleteRegKey HKCU "${LISTED}"
    DeleteRegKey HKCU "${OWN}"
    DeleteRegKey HKCU "${CLASSES}\.pgidesk"
    DeleteRegKey HKCU "${CLASSES}\.pgibak"
    DeleteRegKey HKCU "${CLASSES}\pgi-desk.file"
    DeleteRegKey HKCU "${CLASSES}\pgi-desk.backup"
    ${un.RefreshShellIcons}
  ${EndIf}
  MessageBox MB_OK|MB_ICONINFORMATION "$(LEFT_BEHIND)" /SD IDOK
  SetErrorLevel 0
SectionEnd
