/// What all resources share: ids, tags, filters and pages.
///
/// Every kind of resource has one table. Its rows are the shapes that AWS shows, without their tags,
/// which are kept apart for all resources by their ids.
@NullMarked
@Item("item")
package dev.virga.plugin.ec2.resource;

import dev.virga.spi.wire.Item;
import org.jspecify.annotations.NullMarked;
