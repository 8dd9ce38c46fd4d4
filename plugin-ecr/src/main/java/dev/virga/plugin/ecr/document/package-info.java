/// The JSON documents that clients hand over as text: manifests, and policies of resources.
@NullMarked
package dev.virga.plugin.ecr.document;

import org.jspecify.annotations.NullMarked;
