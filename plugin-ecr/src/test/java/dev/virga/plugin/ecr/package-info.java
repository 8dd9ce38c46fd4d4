@NullMarked
package dev.virga.plugin.ecr;

import org.jspecify.annotations.NullMarked;
