/// The restJson1 and restXml protocols.
@NullMarked
package dev.virga.protocol.rest;

import org.jspecify.annotations.NullMarked;
