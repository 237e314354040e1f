package io.k8sbin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.remote.RemoteHost;
import io.k8sbin.testtools.RealTool;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class RemoteHostContractTest {
    /** A host in memory, with connections to it. */
    private static RemoteHostContract.Place inMemory() {
        FakeHost host = FakeHost.named("node1");
        return new RemoteHostContract.Place() {
            @Override
            public RemoteHost connect() {
                return host.reconnect();
            }

            @Override
            public HostPath folder() {
                return HostPath.of("/srv");
            }

            @Override
            public FileOwner owner() {
                return FileOwner.ROOT;
            }
        };
    }

    @TestFactory
    Stream<DynamicTest> in_memory() {
        return RemoteHostContract.cases().map(c -> DynamicTest.dynamicTest(c.name(), () -> c.check(inMemory())));
    }

    @TestFactory
    Stream<DynamicTest> on_a_real_sshd() throws Exception {
        String group = RealTool.require("id").run("-gn").ok().out().strip();
        LocalSshd sshd = LocalSshd.start();
        RemoteHostContract.Place place = new RemoteHostContract.Place() {
            @Override
            public RemoteHost connect() {
                return sshd.connect();
            }

            @Override
            public HostPath folder() {
                return HostPath.of(sshd.folder().toString()).resolve("contract");
            }

            @Override
            public FileOwner owner() {
                return new FileOwner(System.getProperty("user.name"), group);
            }
        };
        return RemoteHostContract.cases()
                .map(c -> DynamicTest.dynamicTest(c.name(), () -> c.check(place)))
                .onClose(sshd::close);
    }

    @Test
    void every_case_has_a_sentence_of_its_own() {
        List<String> names =
                RemoteHostContract.cases().map(RemoteHostContract.Case::name).toList();
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(10);
    }
}
