package io.k8sbin.render;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileOwner;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes the installer of a bundle: POSIX sh, coreutils and, for units, systemctl. */
final class BundleScript {
    private BundleScript() {}

    static String write(Collection<FileImage> files, NodeStart start) {
        Set<String> users = new TreeSet<>();
        Set<String> groups = new TreeSet<>();
        files.forEach(file -> add(users, groups, file.owner()));
        start.directories().forEach(directory -> add(users, groups, directory.owner()));
        return CHECKS.replace("@USERS@", words(users)).replace("@GROUPS@", words(groups))
                + FILES
                + (start.units().isEmpty() ? "" : UNITS.replace("@UNITS@", words(start.units())));
    }

    private static void add(Set<String> users, Set<String> groups, FileOwner owner) {
        users.add(owner.user());
        groups.add(owner.group());
    }

    private static String words(Collection<String> words) {
        return words.stream().map(Escapers.posixShellWord()::escape).collect(Collectors.joining(" "));
    }

    /** Everything that can be wrong is said before anything is written. */
    private static final String CHECKS = """
            #!/bin/sh
            # Installs the files beside this script on this host. Run again at any time: only what differs is written.
            # DESTDIR=/somewhere installs below that directory instead and leaves owners and units alone.
            set -eu
            umask 022
            root=${DESTDIR:-}
            cd "$(dirname "$0")"

            problems=0
            problem() {
                echo "install.sh: $*" >&2
                problems=1
            }
            sha256sum --check --quiet --strict SHA256SUMS >&2 || problem 'the archive is damaged: fetch it again'
            if [ -z "$root" ]; then
                [ "$(id -u)" = 0 ] || problem 'must run as root'
                for user in @USERS@; do
                    id -u "$user" >/dev/null 2>&1 || problem "no user $user on this host: create it first"
                done
                for group in @GROUPS@; do
                    getent group "$group" >/dev/null || problem "no group $group on this host: create it first"
                done
            fi
            while read -r _ _ _ path; do
                case $path in
                    */) ;;
                    *) [ ! -d "$root$path" ] || problem "$root$path is a directory" ;;
                esac
            done <files.list
            [ "$problems" = 0 ] || exit 1
            """;

    private static final String FILES = """

            is_same() {
                [ -f "$2" ] && [ ! -h "$2" ] && [ "$(sha256sum <"$1")" = "$(sha256sum <"$2")" ]
            }
            own() {
                [ -n "$root" ] || chown "$user:$group" "$1"
                chmod "$mode" "$1"
            }
            changed=0
            # a file is written beside its place, flushed, renamed: a reader or a power cut sees the old one or the new
            while read -r mode user group path; do
                target=$root$path
                mkdir -p "${target%/*}"
                if [ "${path%/}" != "$path" ] || is_same "root$path" "$target"; then
                    own "$target"
                    continue
                fi
                rm -f "$target.k8sbin-new"
                (umask 077 && cat "root$path" >"$target.k8sbin-new")
                own "$target.k8sbin-new"
                sync "$target.k8sbin-new"
                mv -f "$target.k8sbin-new" "$target"
                changed=1
                echo "installed $target"
            done <files.list
            """;

    private static final String UNITS = """

            [ -z "$root" ] || exit 0
            systemctl daemon-reload
            # nobody waits: etcd comes up only with its peers, which may not be installed yet
            for unit in @UNITS@; do
                systemctl enable --quiet "$unit"
                if [ "$changed" = 1 ]; then
                    systemctl --no-block restart "$unit"
                else
                    systemctl --no-block start "$unit"
                fi
            done
            """;
}
