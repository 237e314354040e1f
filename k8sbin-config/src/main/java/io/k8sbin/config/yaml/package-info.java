/**
 * The one door for YAML: strict reading into located nodes, and writing that no reader misunderstands.
 *
 * <p>Text becomes {@link io.k8sbin.config.yaml.YamlNode}s without any guess about types; an {@link
 * io.k8sbin.config.yaml.ObjectReader} asks a mapping for fields, each with the type it must have, and collects every
 * problem with its place in the text. {@link io.k8sbin.config.yaml.YamlWriter} writes a tree as block YAML.
 */
@NullMarked
package io.k8sbin.config.yaml;

import org.jspecify.annotations.NullMarked;
