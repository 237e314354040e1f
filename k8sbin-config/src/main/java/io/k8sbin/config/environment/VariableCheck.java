package io.k8sbin.config.environment;

import io.k8sbin.core.Cidr;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.IpAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds variables against their types and against each other. */
final class VariableCheck {
    private VariableCheck() {}

    static void read(
            Variable variable,
            ShellVariable value,
            Map<Variable, List<String>> known,
            List<Finding> findings,
            List<FieldError> errors) {
        FieldPath path = FieldPath.of(variable.name());
        if (value.computed()) {
            String detail = variable == Variable.ENCRYPTION_KEY
                    ? "is drawn anew each time the script is read, and what the last key encrypted is lost; write one key"
                    : "comes from a command, which is not run; write its value";
            String id = variable == Variable.ENCRYPTION_KEY ? "environment.random-key" : "environment.computed";
            findings.add(Finding.warning(id, path, detail).at(value.location()));
            return;
        }
        List<String> words = variable.isArray() || value.words().size() < 2
                ? value.words()
                : value.words().subList(0, 1);
        List<String> given = words.stream().filter(word -> !word.isEmpty()).toList();
        List<FieldError> wrong = new ArrayList<>();
        check(variable, given, wrong);
        wrong.forEach(error -> errors.add(error.at(value.location())));
        if (wrong.isEmpty() && !given.isEmpty()) {
            known.put(variable, given);
        }
    }

    static void check(Variable variable, List<String> words, List<FieldError> errors) {
        FieldPath path = FieldPath.of(variable.name());
        for (int i = 0; i < words.size(); i++) {
            FieldPath here = variable.isArray() ? path.index(i) : path;
            try {
                variable.check(words.get(i));
            } catch (IllegalArgumentException e) {
                errors.add(
                        variable.isSecret()
                                ? FieldError.of(FieldError.Type.INVALID, here, secret(variable))
                                : FieldError.of(
                                        FieldError.Type.INVALID, here, words.get(i), String.valueOf(e.getMessage())));
            }
        }
    }

    private static String secret(Variable variable) {
        return variable == Variable.ENCRYPTION_KEY ? "must be base64 of 32 random bytes" : "must have no blanks";
    }

    /** Contradictions between variables, each of which may be fine alone. */
    static List<Finding> judge(Map<Variable, List<String>> known) {
        List<Finding> findings = new ArrayList<>();
        int names = known.getOrDefault(Variable.NODE_NAMES, List.of()).size();
        int addresses = known.getOrDefault(Variable.NODE_IPS, List.of()).size();
        if (names != addresses && known.containsKey(Variable.NODE_NAMES) && known.containsKey(Variable.NODE_IPS)) {
            String detail = names + " names for " + addresses + " addresses in NODE_IPS; give every node both";
            findings.add(Finding.error("environment.nodes-differ", FieldPath.of("NODE_NAMES"), detail));
        }
        Optional<Cidr> services = one(known, Variable.SERVICE_CIDR).map(Cidr::of);
        for (Variable variable : List.of(Variable.CLUSTER_KUBERNETES_SVC_IP, Variable.CLUSTER_DNS_SVC_IP)) {
            Optional<IpAddress> address = one(known, variable).map(IpAddress::of);
            if (address.isPresent()
                    && services.filter(s -> !s.contains(address.get())).isPresent()) {
                String detail = address.get() + " is not in SERVICE_CIDR " + services.get() + "; take one of it";
                findings.add(Finding.error("environment.service-ip", FieldPath.of(variable.name()), detail));
            }
        }
        Optional<Cidr> pods = one(known, Variable.CLUSTER_CIDR).map(Cidr::of);
        if (pods.isPresent() && services.filter(s -> s.overlaps(pods.get())).isPresent()) {
            String detail = pods.get() + " overlaps SERVICE_CIDR " + services.get() + "; move one of them";
            findings.add(Finding.error("network.ranges-overlap", FieldPath.of("CLUSTER_CIDR"), detail));
        }
        return List.copyOf(findings);
    }

    private static Optional<String> one(Map<Variable, List<String>> known, Variable variable) {
        return known.getOrDefault(variable, List.of()).stream().findFirst();
    }
}
