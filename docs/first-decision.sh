#!/bin/sh
# From nothing to a first decision, with what README.md says and nothing else:
#   sh first-decision.sh path/to/README.md
# Needs a JDK (17 or newer) and Maven 3.9 on the PATH; works in a new folder, which it leaves behind.
set -eu
readme=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
folder=$(mktemp -d)
cd "$folder"

# The block in this language that comes as the so-many-th of them, after the heading "Embed it".
block() {
  awk -v language="$1" -v wanted="$2" '
    /^## Embed it/ { inside = 1 }
    /^```/ && within { within = 0 }
    within && count == wanted { print }
    inside && $0 == "```" language { within = 1; count++ }
  ' "$readme"
}

seconds() {
  date +%s
}

mkdir -p src/main/java/first
{
  echo '<project xmlns="http://maven.apache.org/POM/4.0.0">'
  echo '<modelVersion>4.0.0</modelVersion>'
  echo '<groupId>first</groupId><artifactId>first</artifactId><version>1</version>'
  block xml 1
  echo '</project>'
} > pom.xml
block java 1 > src/main/java/first/FirstDecision.java

echo "Folder: $folder"
started=$(seconds)
sh -e -c "$(block sh 1)" > downloading.txt || { cat downloading.txt; exit 1; }
downloaded=$(seconds)
rm -rf target

sh -e -c "$(block sh 1)"
on_class_path=$(seconds)
block java 2 > src/main/java/module-info.java
sh -e -c "$(block sh 2)"
on_module_path=$(seconds)

cat src/main/java/first/FirstDecision.java src/main/java/module-info.java > code.txt
echo "Lines of code: $(grep -c . code.txt)"
echo "First decision on the class path: $((on_class_path - downloaded)) s"
echo "First decision on the module path: $((on_module_path - on_class_path)) s"
echo "Before that, downloads and a first run: $((downloaded - started)) s"
