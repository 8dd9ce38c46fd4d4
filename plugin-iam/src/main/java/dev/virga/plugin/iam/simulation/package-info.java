/// What a principal may do, told by the evaluator.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.iam.simulation;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;
