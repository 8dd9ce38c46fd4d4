package dev.virga.plugin.ec2.prefixlist;

import dev.virga.plugin.ec2.model.PrefixListEntry;
import java.util.List;

/// What a prefix list held at one time.
///
/// @param version 1 for the first
/// @param entries sorted by block
public record PrefixListVersion(long version, List<PrefixListEntry> entries) {}
