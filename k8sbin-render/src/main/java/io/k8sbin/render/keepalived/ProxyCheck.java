package io.k8sbin.render.keepalived;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.render.Escapers;
import io.k8sbin.render.internal.Problems;
import java.time.Duration;

/**
 * The script by which keepalived asks whether this host's proxy, nginx or haproxy, works; while it fails the host does not
 * hold the address. A POSIX shell script, because {@code vrrp_script} has no other safe way to pass arguments.
 *
 * @param file where the script lies
 * @param script its text
 * @param interval how often it runs; whole seconds
 * @param timeout when it counts as failed; whole seconds
 * @param fall failures in a row that give up the address
 * @param rise successes in a row that claim it
 */
public record ProxyCheck(HostPath file, String script, Duration interval, Duration timeout, int fall, int rise) {
    private static final HostPath FILE = HostPath.of("/etc/keepalived/check-proxy.sh");

    /**
     * Checks the numbers.
     *
     * @throws io.k8sbin.render.InvalidInputException when a duration is not whole seconds from 1 to 3600 or a count not from
     *     1 to 255
     */
    public ProxyCheck {
        Problems problems = new Problems();
        seconds(problems, "interval", interval);
        seconds(problems, "timeout", timeout);
        count(problems, "fall", fall);
        count(problems, "rise", rise);
        problems.throwIfAny();
    }

    private static void seconds(Problems problems, String name, Duration value) {
        if (value.toMillis() % 1000 != 0 || value.toSeconds() < 1 || value.toHours() > 1) {
            problems.invalid(FieldPath.of(name), value, "whole seconds, from 1 second to an hour");
        }
    }

    private static void count(Problems problems, String name, int value) {
        if (value < 1 || value > 255) {
            problems.invalid(FieldPath.of(name), value, "from 1 to 255");
        }
    }

    /** Something listens on the port: needs {@code ss} of iproute2. Every 3 seconds, 2 failures or successes count. */
    public static ProxyCheck listening(int port) {
        return of("""
                #!/bin/sh
                # keepalived gives up the address while nothing listens here
                test -n "$(ss -Hltn %s)"
                """.formatted(
                        word("sport = :" + HostPort.of("127.0.0.1:" + port).port())));
    }

    /**
     * The API server answers {@code /readyz} through the proxy with a certificate of this authority: needs curl, and API
     * servers without {@code --anonymous-auth=false}.
     */
    public static ProxyCheck ready(HostPort proxy, HostPath authority) {
        return of("""
                #!/bin/sh
                # keepalived gives up the address while no API server is ready behind the proxy
                exec curl --silent --show-error --fail --max-time 2 --output /dev/null --cacert %s %s
                """.formatted(word(authority.value()), word("https://" + proxy + "/readyz")));
    }

    private static ProxyCheck of(String script) {
        return new ProxyCheck(FILE, script, Duration.ofSeconds(3), Duration.ofSeconds(3), 2, 2);
    }

    private static String word(String value) {
        return Escapers.posixShellWord().escape(value);
    }

    /** The script as a root-owned program: keepalived runs no script that others may write. */
    public FileImage toFile() {
        return FileImage.text(file, script).withMode(FileMode.EXECUTABLE);
    }
}
