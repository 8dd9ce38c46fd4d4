/// Addresses and blocks of them, and the zones that networks stand in. Nothing here keeps state.
@NullMarked
package dev.virga.plugin.ec2.net;

import org.jspecify.annotations.NullMarked;
