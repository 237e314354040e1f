package io.k8sbin.remote.internal;

import java.io.IOException;
import java.util.List;

/** A key an agent holds. */
record AgentIdentity(AgentClient agent, Octets key, String type) implements Identity {
    static AgentIdentity of(AgentClient agent, Octets key) throws IOException {
        try {
            return new AgentIdentity(agent, key, key.keyType());
        } catch (SshData.Malformed e) {
            throw new IOException("the agent holds a damaged key", e);
        }
    }

    @Override
    public byte[] blob() {
        return key.bytes();
    }

    @Override
    public List<String> algorithms() {
        return Identity.algorithmsOf(type);
    }

    @Override
    public byte[] sign(String algorithm, byte[] data) throws IOException {
        return agent.sign(key.bytes(), algorithm, data);
    }

    /** An agent may hold many keys, and a host counts each wrong signature. */
    @Override
    public boolean asksFirst() {
        return true;
    }
}
