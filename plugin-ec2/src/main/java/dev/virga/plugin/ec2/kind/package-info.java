/// The kinds of resources: what their ids look like, how they are refused, what they are found by.
@NullMarked
package dev.virga.plugin.ec2.kind;

import org.jspecify.annotations.NullMarked;
