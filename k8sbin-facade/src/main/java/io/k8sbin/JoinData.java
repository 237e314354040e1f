package io.k8sbin;

import io.k8sbin.core.Secret;
import java.time.Instant;

/**
 * What a host needs to join a kubeadm cluster by hand: {@code kubeadm join --config FILE}.
 *
 * @param tokenId the token's public half, by which it is listed
 * @param expires after which it is of no use
 * @param configuration a JoinConfiguration for a worker, with the token and the authority's hash; keep it as a file of mode
 *     0600 and remove it afterwards
 */
public record JoinData(String tokenId, Instant expires, Secret configuration) {}
