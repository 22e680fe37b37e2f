#!/bin/sh
# 命令行：sh forms.sh check 申报表文件夹（要先装好 Node.js 20 或更新的版本）
exec node "$(dirname "$0")/forms.mjs" "$@"
