/// Embedding, and the contract suite that every plugin extends.
@NullMarked
package dev.virga.testkit;

import org.jspecify.annotations.NullMarked;
