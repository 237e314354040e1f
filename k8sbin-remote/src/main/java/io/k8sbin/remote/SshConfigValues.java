package io.k8sbin.remote;

import io.k8sbin.remote.SshConfigFile.HostSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values that hold for one host: the first one given wins, except for keys, which add up (ssh_config(5)). */
final class SshConfigValues {
    private static final List<String> USUAL_KEYS = List.of("id_rsa", "id_ecdsa", "id_ed25519");
    private static final Pattern TIME = Pattern.compile("([0-9]+)([smhdw]?)");
    private final String name;
    private final List<SshConfigLine> lines = new ArrayList<>();

    /** A jump host as it is written. */
    record Hop(Optional<String> user, String host, OptionalPort port) {
        private static final Pattern FORM =
                Pattern.compile("(?:ssh://)?(?:([^@/]+)@)?(\\[[0-9A-Fa-f:.]+\\]|[^:@/]+)(?::([0-9]{1,5}))?/?");

        static Hop parse(String text) {
            Matcher m = FORM.matcher(text);
            if (!m.matches()) {
                throw new IllegalArgumentException("not a jump host: \"" + Texts.tail(text) + "\"");
            }
            String host = m.group(2).replace("[", "").replace("]", "").toLowerCase(Locale.ROOT);
            return new Hop(
                    Optional.ofNullable(m.group(1)),
                    host,
                    new OptionalPort(
                            m.group(3) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(m.group(3)))));
        }
    }

    /** A port, when one is written. */
    record OptionalPort(OptionalInt value) {
        int orElse(int other) {
            return value.orElse(other);
        }
    }

    SshConfigValues(String name, List<SshConfigLine> all) {
        this.name = name;
        boolean applies = true;
        for (SshConfigLine line : all) {
            if (line.keyword().equals("host")) {
                applies = matches(line.arguments(), name);
            } else if (applies) {
                lines.add(line);
            }
        }
    }

    private static boolean matches(List<String> patterns, String name) {
        boolean matched = false;
        for (String pattern : patterns) {
            boolean negated = pattern.startsWith("!");
            if (glob(negated ? pattern.substring(1) : pattern).matcher(name).matches()) {
                if (negated) {
                    return false;
                }
                matched = true;
            }
        }
        return matched;
    }

    private static Pattern glob(String pattern) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    /** What is wrong with the value of a line that is honoured. */
    static Optional<String> problem(SshConfigLine line) {
        String value = line.first();
        if (value.isEmpty()) {
            return Optional.of("has no value");
        }
        return switch (line.keyword()) {
            case "port" ->
                value.matches("[0-9]{1,5}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 65535
                        ? Optional.empty()
                        : Optional.of("must be 1 to 65535");
            case "connecttimeout" ->
                value.equals("none") || TIME.matcher(value).matches()
                        ? Optional.empty()
                        : Optional.of("must be a number of seconds, perhaps with s, m, h, d or w");
            case "stricthostkeychecking" ->
                Set.of("yes", "ask", "accept-new").contains(value)
                        ? Optional.empty()
                        : Optional.of("must be yes, ask or accept-new: keys are never trusted blindly");
            case "identitiesonly" ->
                Set.of("yes", "no").contains(value) ? Optional.empty() : Optional.of("must be yes or no");
            case "hostname" ->
                value.replaceAll("%[h%]", "").contains("%") ? Optional.of("may hold %h and %% only") : Optional.empty();
            case "identityfile", "certificatefile", "userknownhostsfile", "globalknownhostsfile", "identityagent" ->
                line.arguments().stream()
                                .anyMatch(v -> v.replaceAll("%[dhnpru%]", "").contains("%") || v.contains("${"))
                        ? Optional.of("may hold ~, %d, %h, %n, %p, %r, %u and %% only")
                        : Optional.empty();
            case "proxyjump" ->
                jumps(value).stream().allMatch(v -> Hop.FORM.matcher(v).matches())
                        ? Optional.empty()
                        : Optional.of("must be none, or [user@]host[:port] joined by commas");
            default -> Optional.empty();
        };
    }

    private static List<String> jumps(String value) {
        return value.equals("none") ? List.of() : Arrays.asList(value.split(",", -1));
    }

    private Optional<String> first(String keyword) {
        return firstLine(keyword).map(SshConfigLine::first);
    }

    private Optional<SshConfigLine> firstLine(String keyword) {
        return lines.stream().filter(line -> line.keyword().equals(keyword)).findFirst();
    }

    private List<String> all(String keyword) {
        return lines.stream()
                .filter(line -> line.keyword().equals(keyword))
                .map(SshConfigLine::first)
                .distinct()
                .toList();
    }

    HostSettings settings() {
        return new HostSettings(
                hostName(),
                first("user"),
                port(),
                credentials(),
                hostKeys(),
                first("hostkeyalias").map(v -> v.toLowerCase(Locale.ROOT)),
                first("proxyjump").map(SshConfigValues::jumps).orElse(List.of()),
                first("connecttimeout").filter(v -> !v.equals("none")).map(SshConfigValues::time));
    }

    private String hostName() {
        return first("hostname")
                .map(v -> v.replace("%h", name).replace("%%", "%"))
                .orElse(name)
                .toLowerCase(Locale.ROOT);
    }

    private int port() {
        return first("port").map(Integer::parseInt).orElse(22);
    }

    private static Duration time(String text) {
        Matcher m = TIME.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("not a time: " + text);
        }
        long seconds = Long.parseLong(m.group(1));
        return switch (m.group(2)) {
            case "m" -> Duration.ofMinutes(seconds);
            case "h" -> Duration.ofHours(seconds);
            case "d" -> Duration.ofDays(seconds);
            case "w" -> Duration.ofDays(7 * seconds);
            default -> Duration.ofSeconds(seconds);
        };
    }

    private HostKeyPolicy hostKeys() {
        List<Path> files = new ArrayList<>(files("userknownhostsfile", "~/.ssh/known_hosts", "~/.ssh/known_hosts2"));
        List<Path> global = files("globalknownhostsfile", "/etc/ssh/ssh_known_hosts", "/etc/ssh/ssh_known_hosts2");
        boolean accept = first("stricthostkeychecking").equals(Optional.of("accept-new")) && !files.isEmpty();
        if (!accept) {
            files.addAll(global);
            return new HostKeyPolicy.KnownHosts(files);
        }
        List<Path> others = new ArrayList<>(files.subList(1, files.size()));
        others.addAll(global);
        return new HostKeyPolicy.AcceptNew(files.get(0), others);
    }

    private List<Path> files(String keyword, String... usual) {
        List<String> given = firstLine(keyword).map(SshConfigLine::arguments).orElse(List.of(usual));
        return given.equals(List.of("none"))
                ? List.of()
                : given.stream().map(this::file).toList();
    }

    private Path file(String text) {
        String home = System.getProperty("user.home", "/");
        String local = System.getProperty("user.name", "root");
        String whole = text.startsWith("~/") ? home + text.substring(1) : text;
        StringBuilder expanded = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (c != '%' || i + 1 == whole.length()) {
                expanded.append(c);
                continue;
            }
            expanded.append(
                    switch (whole.charAt(++i)) {
                        case 'd' -> home;
                        case 'h' -> hostName();
                        case 'n' -> name;
                        case 'p' -> String.valueOf(port());
                        case 'r' -> first("user").orElse(local);
                        case 'u' -> local;
                        default -> "%";
                    });
        }
        return Path.of(expanded.toString());
    }

    /** In ssh's order: the agent's keys, then files. */
    private List<Credentials> credentials() {
        List<Path> given = all("identityfile").stream()
                .filter(v -> !v.equals("none"))
                .map(this::file)
                .toList();
        List<Path> keys = given.isEmpty()
                ? USUAL_KEYS.stream().map(k -> file("~/.ssh/" + k)).toList()
                : given;
        List<Credentials> proofs = new ArrayList<>();
        agent().ifPresent(proofs::add);
        List<Path> certificates =
                all("certificatefile").stream().map(this::file).toList();
        for (Path key : keys) {
            if (Files.isReadable(key)) {
                Path beside = Path.of(key + "-cert.pub");
                certificates.forEach(c -> proofs.add(Credentials.certificate(key, c)));
                if (certificates.isEmpty() && Files.isReadable(beside)) {
                    proofs.add(Credentials.certificate(key, beside));
                }
                proofs.add(Credentials.privateKey(key));
            }
        }
        return proofs;
    }

    private Optional<Credentials> agent() {
        String told = first("identityagent").orElse("SSH_AUTH_SOCK");
        boolean only = first("identitiesonly").equals(Optional.of("yes"));
        boolean none = told.equals("none") || (told.equals("SSH_AUTH_SOCK") && System.getenv("SSH_AUTH_SOCK") == null);
        if (none || only) {
            return Optional.empty();
        }
        return Optional.of(new Credentials.Agent(
                told.equals("SSH_AUTH_SOCK") ? Optional.empty() : Optional.of(file(told)), Set.of()));
    }
}
