/// The shapes that the operations of CloudWatch Logs share, one a file, under AWS's names.
@NullMarked
package dev.virga.plugin.logs.model;

import org.jspecify.annotations.NullMarked;
