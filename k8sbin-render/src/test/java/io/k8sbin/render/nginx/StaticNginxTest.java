package io.k8sbin.render.nginx;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * An nginx with the stream module built in, as documents 000 and 003 have it, needs no {@code load_module}. {@code
 * src/test/sh/static-nginx} builds one; {@code K8SBIN_STATIC_NGINX} names it.
 */
@Tag("heavy")
@EnabledIfEnvironmentVariable(
        named = "K8SBIN_STATIC_NGINX",
        matches = ".+",
        disabledReason = "K8SBIN_STATIC_NGINX names no nginx with the stream module built in")
class StaticNginxTest {
    private static final String BINARY = System.getenv().getOrDefault("K8SBIN_STATIC_NGINX", "");

    @TempDir
    Path directory;

    /** The documents' proxy, once for every way to choose a server, and one with several listeners and server blocks. */
    private static List<StreamProxyBuilder> proxies() {
        List<HostPort> servers = List.of(HostPort.of("172.16.10.21:5443"), HostPort.of("172.16.10.22:5443"));
        HostPort listen = HostPort.of("127.0.0.1:6443");
        return List.of(
                StreamProxy.listening(listen).servers(servers),
                StreamProxy.listening(listen).servers(servers).balance(Balance.ROUND_ROBIN),
                StreamProxy.listening(listen).servers(servers).balance(Balance.CLIENT_ADDRESS),
                StreamProxy.listening(listen)
                        .servers(servers)
                        .alsoListen(HostPort.of("[::1]:6443"))
                        .forward(new Forward("etcd", HostPort.of("127.0.0.1:12379"), servers)));
    }

    private RealTool.Run check(StreamProxyBuilder builder) throws IOException {
        StreamProxy proxy = builder.binary(HostPath.of(BINARY))
                .prefix(HostPath.of(directory.toString()))
                .build();
        Files.writeString(directory.resolve("nginx.conf"), proxy.render());
        return RealTool.require("env").run(proxy.checkCommand().toArray(String[]::new));
    }

    @Test
    void configurations_without_a_module_are_accepted() throws IOException {
        for (StreamProxyBuilder builder : proxies()) {
            assertThat(check(builder).ok().err()).contains("test is successful");
        }
    }

    /** What is built in cannot be loaded as well: the finding about the module is no error for this reason. */
    @Test
    void the_module_of_debian_is_not_for_it() throws IOException {
        RealTool.Run run = check(proxies().get(0).loadModule(StreamProxy.DEBIAN_MODULE));
        assertThat(run.status()).isNotZero();
        assertThat(run.err()).contains("ngx_stream_module.so");
    }
}
