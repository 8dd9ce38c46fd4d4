/// The shapes that the operations of EFS share, one a file, under AWS's names.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.efs.model;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;
