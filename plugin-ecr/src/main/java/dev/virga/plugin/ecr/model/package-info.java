/// The shapes that the operations of ECR share, one a file, under AWS's names.
@NullMarked
package dev.virga.plugin.ecr.model;

import org.jspecify.annotations.NullMarked;
