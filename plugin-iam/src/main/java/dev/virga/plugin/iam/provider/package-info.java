/// Identity providers, OpenID Connect and SAML, and server certificates.
@NullMarked
@MemberNames(MemberNames.Style.UPPER_CAMEL)
package dev.virga.plugin.iam.provider;

import dev.virga.spi.wire.MemberNames;
import org.jspecify.annotations.NullMarked;
