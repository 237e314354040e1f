/** Commands and files on many hosts over SSH. */
module io.k8sbin.remote {
    requires static transitive org.jspecify;
    requires transitive io.k8sbin.core;
    requires com.hierynomus.sshj;
    requires org.apache.commons.io;
    requires org.slf4j;
    requires jdk.net;

    exports io.k8sbin.remote;
}
