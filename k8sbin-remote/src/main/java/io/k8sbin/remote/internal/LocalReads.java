package io.k8sbin.remote.internal;

import io.k8sbin.core.FileImage;
import java.io.IOException;
import java.io.InputStream;

/** Content read on the operator's machine; its failures are told from those of the network. */
final class LocalReads extends InputStream {
    private final InputStream in;

    /** A local file could not be read. */
    static final class Fault extends IOException {
        private static final long serialVersionUID = 1L;

        Fault(IOException cause) {
            super(cause.toString(), cause);
        }
    }

    LocalReads(FileImage file) throws Fault {
        try {
            in = file.content().open();
        } catch (IOException e) {
            throw new Fault(e);
        }
    }

    @Override
    public int read() throws Fault {
        try {
            return in.read();
        } catch (IOException e) {
            throw new Fault(e);
        }
    }

    @Override
    public int read(byte[] to, int offset, int length) throws Fault {
        try {
            return in.read(to, offset, length);
        } catch (IOException e) {
            throw new Fault(e);
        }
    }

    @Override
    public long skip(long bytes) throws Fault {
        try {
            in.skipNBytes(bytes);
            return bytes;
        } catch (IOException e) {
            throw new Fault(e);
        }
    }

    @Override
    public void close() throws Fault {
        try {
            in.close();
        } catch (IOException e) {
            throw new Fault(e);
        }
    }
}
