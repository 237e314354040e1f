package io.k8sbin.render.nginx;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.render.internal.Problems;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a {@link StreamProxy} together. Not thread-safe. */
public final class StreamProxyBuilder {
    final HostPort listen;
    final List<HostPort> servers = new ArrayList<>();
    final List<HostPath> modules = new ArrayList<>();
    final List<HostPort> alsoListening = new ArrayList<>();
    final List<Forward> forwards = new ArrayList<>();
    HostPath prefix = HostPath.of("/opt/k8s/kube-nginx");
    HostPath binary = HostPath.of("/usr/sbin/nginx");
    Balance balance = Balance.LEAST_CONNECTIONS;
    Duration timeout = Duration.ofMinutes(10);
    Duration connectTimeout = Duration.ofSeconds(1);
    Duration failTimeout = Duration.ofSeconds(30);
    int maxFails = 3;
    int workerProcesses = 1;
    int workerConnections = 1024;
    Optional<HostPath> errorLog = Optional.empty();
    Optional<FileOwner> user = Optional.empty();

    StreamProxyBuilder(HostPort listen) {
        this.listen = listen;
    }

    private StreamProxyBuilder(StreamProxyBuilder other) {
        listen = other.listen;
        servers.addAll(other.servers);
        modules.addAll(other.modules);
        alsoListening.addAll(other.alsoListening);
        forwards.addAll(other.forwards);
        prefix = other.prefix;
        binary = other.binary;
        balance = other.balance;
        timeout = other.timeout;
        connectTimeout = other.connectTimeout;
        failTimeout = other.failTimeout;
        maxFails = other.maxFails;
        workerProcesses = other.workerProcesses;
        workerConnections = other.workerConnections;
        errorLog = other.errorLog;
        user = other.user;
    }

    /** One more server. A DNS name is looked up when nginx starts; it does not start when that fails. */
    public StreamProxyBuilder server(HostPort server) {
        servers.add(server);
        return this;
    }

    /** More servers. */
    public StreamProxyBuilder servers(List<HostPort> more) {
        servers.addAll(more);
        return this;
    }

    /** One more place to listen at for the same servers: {@code [::1]:8443} beside {@code 127.0.0.1:8443}. */
    public StreamProxyBuilder alsoListen(HostPort place) {
        alsoListening.add(place);
        return this;
    }

    /** One more server block with servers of its own: etcd, the kubelets' registry. */
    public StreamProxyBuilder forward(Forward more) {
        forwards.add(more);
        return this;
    }

    /** How servers are chosen; default {@link Balance#LEAST_CONNECTIONS}. */
    public StreamProxyBuilder balance(Balance value) {
        balance = value;
        return this;
    }

    /** The directory of its own; default {@code /opt/k8s/kube-nginx}. It must exist on the host. */
    public StreamProxyBuilder prefix(HostPath directory) {
        prefix = directory;
        return this;
    }

    /** The program; default {@code /usr/sbin/nginx}. */
    public StreamProxyBuilder binary(HostPath program) {
        binary = program;
        return this;
    }

    /** A dynamic module to load first: {@link StreamProxy#DEBIAN_MODULE} for the nginx of Debian and Ubuntu. */
    public StreamProxyBuilder loadModule(HostPath module) {
        modules.add(module);
        return this;
    }

    /** How long a connection may be silent; default 10 minutes. */
    public StreamProxyBuilder proxyTimeout(Duration value) {
        timeout = value;
        return this;
    }

    /** How long a server may take to accept; default 1 second. */
    public StreamProxyBuilder proxyConnectTimeout(Duration value) {
        connectTimeout = value;
        return this;
    }

    /** After how many failures within the time a server is left out for that time; default 3 in 30 seconds. */
    public StreamProxyBuilder failures(int most, Duration within) {
        maxFails = most;
        failTimeout = within;
        return this;
    }

    /**
     * Worker processes and connections of each, a proxied connection counting twice; default 1 and 1024. Each worker
     * counts failures and connections for itself.
     */
    public StreamProxyBuilder workers(int processes, int connections) {
        workerProcesses = processes;
        workerConnections = connections;
        return this;
    }

    /** A file for the log; by default it goes to standard error and so to the journal. */
    public StreamProxyBuilder errorLog(HostPath file) {
        errorLog = Optional.of(file);
        return this;
    }

    /** The user its workers run as; by default nginx's own. */
    public StreamProxyBuilder user(FileOwner owner) {
        user = Optional.of(owner);
        return this;
    }

    /**
     * The proxy.
     *
     * @throws io.k8sbin.render.InvalidInputException when there is no server or one twice, the proxy is its own server, it
     *     listens on a name or twice in one place, two forwards share a name, or a number or duration is out of range
     */
    public StreamProxy build() {
        Problems problems = new Problems();
        StreamAddresses.check(this, problems);
        positive(problems, "workerProcesses", workerProcesses, 1, 1024);
        positive(problems, "workerConnections", workerConnections, 16, 1_000_000);
        positive(problems, "maxFails", maxFails, 0, 1000);
        seconds(problems, "proxyTimeout", timeout);
        seconds(problems, "proxyConnectTimeout", connectTimeout);
        seconds(problems, "failTimeout", failTimeout);
        problems.throwIfAny();
        return new StreamProxy(new StreamProxyBuilder(this));
    }

    private static void positive(Problems problems, String name, int value, int least, int most) {
        if (value < least || value > most) {
            problems.invalid(FieldPath.of(name), value, "from " + least + " to " + most);
        }
    }

    private static void seconds(Problems problems, String name, Duration value) {
        if (value.toMillis() % 1000 != 0 || value.toSeconds() < 1 || value.toDays() > 20) {
            problems.invalid(FieldPath.of(name), value, "whole seconds, from 1 second to 20 days");
        }
    }
}
