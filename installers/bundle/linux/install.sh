#!/bin/sh
# Puts Deskbell into your own home folder and your menu. No administrator is needed; running it
# again replaces the program and leaves your data alone.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
place=$data/deskbell-program
bin=$HOME/.local/bin
if "$here/uninstall.sh" --is-running; then
  echo "Deskbell is running. Quit it (its icon in the tray, Quit), then run this again." >&2
  exit 1
fi
rm -rf "$place.new"
mkdir -p "$data/applications" "$bin"
cp -a "$here/deskbell" "$place.new"
cp "$here/uninstall.sh" "$place.new/uninstall.sh"
rm -rf "$place"
mv "$place.new" "$place"
ln -sfn "$place/deskbell" "$bin/deskbell"
ln -sfn "$place/deskbell-relay" "$bin/deskbell-relay"
for picture in "$here"/icons/*.png; do
  side=$(basename "$picture" .png)
  folder=$data/icons/hicolor/${side}x${side}/apps
  mkdir -p "$folder"
  cp "$picture" "$folder/deskbell.png"
done
# '|' can't stand in the path of a home folder that a desktop entry can name.
sed "s|@PROGRAM@|\"$place/deskbell\"|" "$here/app.deskbell.desk.desktop" \
  > "$data/applications/app.deskbell.desk.desktop"
if command -v update-desktop-database >/dev/null; then
  update-desktop-database "$data/applications" || true
fi
echo "Deskbell is in your menu, and in $bin as 'deskbell'."
echo "To remove it: $place/uninstall.sh"
