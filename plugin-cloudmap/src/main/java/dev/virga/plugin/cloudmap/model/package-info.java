/// The shapes that the operations of Cloud Map share, one a file, under AWS's names.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.cloudmap.model;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;
