/// The Parameter Store: one file per operation, found by AWS's own name. Members are named `Name`,
/// `Value` and so on.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package com.example.parameters;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;
