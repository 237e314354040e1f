package io.k8sbin.render;

/**
 * The contexts a value can stand in. Each escaper is total over what its reader can hold, and throws {@link
 * UnsafeValueException} for the rest: NUL and half surrogate pairs everywhere.
 *
 * <table>
 * <caption>What becomes of {@code 50% of $HOME's}</caption>
 * <tr><th>context</th><th>written</th></tr>
 * <tr><td>{@link #systemdExecArgument}</td><td>{@code "50%% of $$HOME's"}</td></tr>
 * <tr><td>{@link #systemdEnvironment}</td><td>{@code "50%% of $HOME's"}</td></tr>
 * <tr><td>{@link #systemdValue}</td><td>{@code 50%% of $HOME's}</td></tr>
 * <tr><td>{@link #quotedString}</td><td>{@code "50% of $HOME's"}</td></tr>
 * <tr><td>{@link #environmentFileValue}</td><td>{@code "50% of \$HOME's"}</td></tr>
 * <tr><td>{@link #posixShellWord}</td><td>{@code '50% of $HOME'\''s'}</td></tr>
 * <tr><td>{@link #nginxParameter}</td><td>refused: U+0024 at position 8</td></tr>
 * <tr><td>{@link #haproxyArgument}</td><td>{@code '50% of $HOME'\''s'}</td></tr>
 * </table>
 */
public final class Escapers {
    private static final Escaper EXEC =
            new ContextEscaper(SystemdEscapes.EXEC, SystemdEscapes::execWord, SystemdEscapes::execInside);
    private static final Escaper ENVIRONMENT = new ContextEscaper(
            SystemdEscapes.ENVIRONMENT, SystemdEscapes::environmentWord, SystemdEscapes::environmentInside);
    private static final Escaper VALUE =
            new ContextEscaper(SystemdEscapes.VALUE, SystemdEscapes::value, SystemdEscapes::value);
    private static final Escaper QUOTED =
            new ContextEscaper(QuotedEscapes.QUOTED, QuotedEscapes::string, QuotedEscapes::inside);
    private static final Escaper ENVIRONMENT_FILE = new ContextEscaper(
            TextEscapes.ENVIRONMENT_FILE,
            TextEscapes::environmentValue,
            raw -> TextEscapes.plainInside(TextEscapes.ENVIRONMENT_FILE, raw));
    private static final Escaper SHELL = new ContextEscaper(
            TextEscapes.SHELL, TextEscapes::shellWord, raw -> TextEscapes.plainInside(TextEscapes.SHELL, raw));
    private static final Escaper NGINX = new ContextEscaper(
            TextEscapes.NGINX, TextEscapes::nginxParameter, raw -> TextEscapes.plainInside(TextEscapes.NGINX, raw));
    private static final Escaper HAPROXY = new ContextEscaper(
            TextEscapes.HAPROXY,
            TextEscapes::haproxyArgument,
            raw -> TextEscapes.plainInside(TextEscapes.HAPROXY, raw));

    private Escapers() {}

    /** An argument of {@code ExecStart=} and its like ({@code systemd.service(5)}, command lines); holds everything. */
    public static Escaper systemdExecArgument() {
        return EXEC;
    }

    /**
     * A word of {@code Environment=} ({@code systemd.exec(5)}). Refuses control characters except tab and line feed, which
     * systemd before 248 answers by dropping the variable, and Unicode's non-characters.
     */
    public static Escaper systemdEnvironment() {
        return ENVIRONMENT;
    }

    /**
     * A value systemd takes as plain text up to the end of the line: {@code Description=}, {@code WorkingDirectory=}.
     * Refuses line breaks and other control characters, blanks at either end and a backslash at the end.
     */
    public static Escaper systemdValue() {
        return VALUE;
    }

    /**
     * A string of a JSON, YAML or TOML document, which read a double-quoted one alike; holds everything but NUL, which no
     * program could be given. Inside of something longer it holds letters, digits and {@code _./:@+,=-}.
     */
    public static Escaper quotedString() {
        return QUOTED;
    }

    /**
     * A value of a file read by {@code EnvironmentFile=} and by {@code .} of a shell alike. Refuses what {@link
     * #systemdEnvironment} refuses.
     */
    public static Escaper environmentFileValue() {
        return ENVIRONMENT_FILE;
    }

    /** A word of a POSIX shell command (XCU section 2.2); holds everything. */
    public static Escaper posixShellWord() {
        return SHELL;
    }

    /** A parameter of an nginx directive. Refuses {@code $}, which has no escape, and more than 4094 bytes. */
    public static Escaper nginxParameter() {
        return NGINX;
    }

    /**
     * An argument of a line of {@code haproxy.cfg} (configuration manual, section 2.2, strong quoting); holds everything.
     * Arguments that haproxy reads as a log format or expression still give {@code %} a meaning of their own.
     */
    public static Escaper haproxyArgument() {
        return HAPROXY;
    }
}
