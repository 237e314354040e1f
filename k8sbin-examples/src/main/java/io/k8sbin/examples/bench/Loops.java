package io.k8sbin.examples.bench;

import java.nio.file.Path;

/** The shell loops people write with cfssl and openssl, on two processors: two loops at once, each with every other name. */
final class Loops {
    private Loops() {}

    static String cfssl(Path directory, Workload workload, int leaves) {
        String key = workload.isRsa() ? "\"rsa\",\"size\":2048" : "\"ecdsa\",\"size\":256";
        return """
                cd '%s'
                cat >config.json <<'EOF'
                {"signing":{"default":{"expiry":"8760h"},"profiles":{"p":{"expiry":"8760h",
                 "usages":["signing","key encipherment","server auth","client auth"]}}}}
                EOF
                request() { echo '{"CN":"'$1'","hosts":['$2'],"key":{"algo":%s},"names":[{"O":"k8s"}]}'; }
                request bench-ca '' >ca.json
                cfssl gencert -initca ca.json 2>/dev/null | cfssljson -bare ca
                loop() {
                  for name; do
                    request $name '"'$name'","localhost","127.0.0.1"' |
                      cfssl gencert -ca ca.pem -ca-key ca-key.pem -config config.json -profile p - 2>/dev/null |
                      cfssljson -bare $name
                  done
                }
                """.formatted(directory, key) + both(workload, leaves);
    }

    static String openssl(Path directory, Workload workload, int leaves) {
        String key = workload.isRsa() ? "rsa:2048" : "ec -pkeyopt ec_paramgen_curve:P-256";
        return """
                cd '%s'
                openssl req -x509 -newkey %s -nodes -keyout ca-key.pem -out ca.pem -subj /O=k8s/CN=bench-ca -days 3650 2>/dev/null
                loop() {
                  for name; do
                    openssl req -new -newkey %s -nodes -keyout $name-key.pem -subj /O=k8s/CN=$name \\
                      -addext subjectAltName=DNS:$name,DNS:localhost,IP:127.0.0.1 \\
                      -addext extendedKeyUsage=serverAuth,clientAuth -out $name.csr 2>/dev/null
                    openssl x509 -req -in $name.csr -CA ca.pem -CAkey ca-key.pem -days 365 -copy_extensions copy \\
                      -out $name.pem 2>/dev/null
                  done
                }
                """.formatted(directory, key, key) + both(workload, leaves);
    }

    private static String both(Workload workload, int leaves) {
        StringBuilder[] halves = {new StringBuilder("loop"), new StringBuilder("loop")};
        int[] next = {0};
        workload.names(leaves).forEach(n -> halves[next[0]++ % 2].append(' ').append(n));
        return halves[0] + " &\n" + halves[1] + " &\nwait\n";
    }
}
