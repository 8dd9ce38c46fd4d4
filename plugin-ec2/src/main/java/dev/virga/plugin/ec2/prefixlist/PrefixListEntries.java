package dev.virga.plugin.ec2.prefixlist;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.AddPrefixListEntry;
import dev.virga.plugin.ec2.model.PrefixListEntry;
import dev.virga.plugin.ec2.model.RemovePrefixListEntry;
import dev.virga.plugin.ec2.net.Cidr;
import dev.virga.plugin.ec2.net.Family;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What becomes of the entries of a prefix list when some are added and removed.
final class PrefixListEntries {
  private static final int LONGEST_DESCRIPTION = 255;

  private final Family family;
  private final TreeMap<Cidr, PrefixListEntry> entries = new TreeMap<>();

  PrefixListEntries(Family family, List<PrefixListEntry> before) {
    this.family = family;
    before.forEach(it -> entries.put(Cidr.of(Objects.requireNonNull(it.cidr())), it));
  }

  /// Removes what must be there.
  PrefixListEntries without(@Nullable List<RemovePrefixListEntry> gone) {
    var seen = new HashSet<Cidr>();
    for (RemovePrefixListEntry it :
        Objects.requireNonNullElse(gone, List.<RemovePrefixListEntry>of())) {
      Cidr block = block(it.cidr(), seen);
      if (entries.remove(block) == null) {
        throw PrefixListErrors.noEntry(it.cidr());
      }
    }
    return this;
  }

  /// Adds entries. One that is there gets the new description.
  PrefixListEntries with(@Nullable List<AddPrefixListEntry> added) {
    var seen = new HashSet<Cidr>();
    for (AddPrefixListEntry it : Objects.requireNonNullElse(added, List.<AddPrefixListEntry>of())) {
      Cidr block = block(it.cidr(), seen);
      String description = it.description();
      if (description != null && description.length() > LONGEST_DESCRIPTION) {
        throw PrefixListErrors.description(description);
      }
      entries.put(block, new PrefixListEntry(block.toString(), description));
    }
    return this;
  }

  private Cidr block(String text, Set<Cidr> seen) {
    Cidr block = Cidr.parse(text, family).orElseThrow(() -> Ec2Errors.invalidCidr(text, "Cidr"));
    if (!seen.add(block)) {
      throw PrefixListErrors.duplicate(text);
    }
    return block;
  }

  List<PrefixListEntry> list() {
    return List.copyOf(entries.values());
  }
}
