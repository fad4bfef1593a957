#!/bin/sh
# Takes Deskbell away and asks whether your conversations and answers should go too.
set -eu
data=${XDG_DATA_HOME:-$HOME/.local/share}
config=${XDG_CONFIG_HOME:-$HOME/.config}
rm -rf "$data/deskbell-program"
rm -f "$HOME/.local/bin/deskbell" "$HOME/.local/bin/deskbell-relay"
rm -f "$data/applications/app.deskbell.desk.desktop" "$config/autostart/deskbell.desktop"
rm -f "$data"/icons/hicolor/*/apps/deskbell.png
echo "The program is gone."
if [ ! -d "$data/Deskbell" ]; then
  exit 0
fi
answer=
if [ "${1:-}" = "--with-data" ]; then
  answer=erase
elif [ -t 0 ]; then
  echo "Your conversations, answers and settings are still in $data/Deskbell."
  printf "Type 'erase' to erase them for good, or press Enter to keep them: "
  read -r answer || answer=
fi
if [ "$answer" = "erase" ]; then
  rm -rf "$data/Deskbell"
  echo "They are erased. A key of theirs may remain in the system's keyring, under 'Deskbell'; it opens nothing any more."
else
  echo "They stay in $data/Deskbell; a Deskbell installed later finds them again."
fi
