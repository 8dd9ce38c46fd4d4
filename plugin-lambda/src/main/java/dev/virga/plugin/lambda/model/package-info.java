/// The shapes that the operations of Lambda share, one a file, under AWS's names.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;
