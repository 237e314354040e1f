package io.k8sbin.config.objects;

import io.k8sbin.core.json.Json;
import java.util.List;

/** Whom a binding gives a role. */
public sealed interface Subject {
    /** Somebody the API server knows by name: the common name of a client certificate. */
    record User(String name) implements Subject {
        /** Refuses an empty name. */
        public User {
            requireName(name);
        }
    }

    /** Everybody of a group: an organisation of a client certificate. */
    record Group(String name) implements Subject {
        /** Refuses an empty name. */
        public Group {
            requireName(name);
        }
    }

    /** A service account. */
    record ServiceAccount(String namespace, String name) implements Subject {
        /** Refuses names that no service account can have. */
        public ServiceAccount {
            Manifests.requireLabel(namespace);
            Manifests.requireSubdomain(name);
        }
    }

    private static void requireName(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a subject has a name");
        }
    }

    /** The subject as bindings hold it. */
    default Json toJson() {
        if (this instanceof ServiceAccount account) {
            return Json.object()
                    .put("kind", "ServiceAccount")
                    .put("name", account.name())
                    .put("namespace", account.namespace())
                    .build();
        }
        boolean user = this instanceof User;
        return Json.object()
                .put("apiGroup", Manifests.RBAC_GROUP)
                .put("kind", user ? "User" : "Group")
                .put("name", this instanceof User u ? u.name() : ((Group) this).name())
                .build();
    }

    /** A list of subjects as bindings hold it. */
    static Json list(List<Subject> subjects) {
        return new Json.Arr(subjects.stream().map(Subject::toJson).toList());
    }
}
