package io.k8sbin.pki.cfssl;

import io.k8sbin.core.SourceLocation;
import java.math.BigDecimal;
import java.util.List;

/** A JSON value that knows where it stands. */
sealed interface Node {
    /** Where it begins. */
    SourceLocation at();

    record Text(String value, SourceLocation at) implements Node {}

    record Num(BigDecimal value, SourceLocation at) implements Node {}

    record Bool(boolean value, SourceLocation at) implements Node {}

    record Nil(SourceLocation at) implements Node {}

    record Arr(List<Node> values, SourceLocation at) implements Node {}

    record Obj(List<Member> members, SourceLocation at) implements Node {}

    /** A name and its value; names may stand twice. */
    record Member(String name, SourceLocation at, Node value) {}
}
