#!/bin/sh
# Takes Deskbell away and asks whether your conversations and answers should go too.
# --with-data: they should. --is-running: only say, by the exit code, whether it runs.
set -eu
data=${XDG_DATA_HOME:-$HOME/.local/share}
config=${XDG_CONFIG_HOME:-$HOME/.config}
place=$data/deskbell-program

runs() {
  [ -d "$place" ] || return 1
  program=$(CDPATH='' cd -- "$place" && pwd -P)/deskbell
  for one in /proc/[0-9]*/exe; do
    if [ "$(readlink "$one" 2>/dev/null)" = "$program" ]; then return 0; fi
  done
  return 1
}

if [ "${1:-}" = "--is-running" ]; then
  if runs; then exit 0; else exit 1; fi
fi
if runs; then
  echo "Deskbell is running. Quit it (its icon in the tray, Quit), then run this again." >&2
  exit 1
fi
answer=
if [ "${1:-}" = "--with-data" ]; then
  answer=erase
elif [ -d "$data/Deskbell" ] && [ -t 0 ]; then
  echo "Your conversations, answers and settings are in $data/Deskbell."
  printf "Type 'erase' to erase them for good, or press Enter to keep them: "
  read -r answer || answer=
fi
keys=
if [ "$answer" = "erase" ] && [ -d "$data/Deskbell" ]; then
  # The program itself knows where the keys lie; without a passphrase or keyring it can't.
  "$place/deskbell" stop --erase-everything --yes >/dev/null \
    || keys=" A key of theirs may remain in the system's keyring, under 'Deskbell'; it opens nothing any more."
  rm -rf "$data/Deskbell"
fi
rm -rf "$place"
rm -f "$HOME/.local/bin/deskbell" "$HOME/.local/bin/deskbell-relay"
rm -f "$data/applications/app.deskbell.desk.desktop" "$config/autostart/deskbell.desktop"
rm -f "$data"/icons/hicolor/*/apps/deskbell.png
echo "The program is gone."
if [ "$answer" = "erase" ]; then
  rm -f "$data"/Deskbell.erasures-*
  echo "Your conversations, answers and settings are erased.$keys"
elif [ -d "$data/Deskbell" ]; then
  echo "They stay in $data/Deskbell; a Deskbell installed later finds them again."
fi
