/// Keys and certificates as clients hand them over: in the text form of
/// [PEM](https://www.rfc-editor.org/rfc/rfc7468) or of SSH.
@NullMarked
package dev.virga.plugin.iam.pem;

import org.jspecify.annotations.NullMarked;
