/// The sub-resources of a bucket that are documents: stored, given back and removed.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.s3.configuration;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;
