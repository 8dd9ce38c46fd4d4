package dev.virga.plugin.ec2.catalogue;

import dev.virga.plugin.ec2.model.InstanceTypeInfo;
import java.util.List;

/// The instance types of `instance-types.txt`, which are the same in all regions.
final class InstanceTypes {
  /// All of them, sorted by name.
  List<InstanceTypeInfo> all() {
    return Lines.of("instance-types.txt").stream()
        .map(it ->
            new InstanceType(
                it[0],
                it[1].equals("arm64"),
                it[2],
                Integer.parseInt(it[3]),
                Integer.parseInt(it[4]),
                Long.parseLong(it[5]),
                it[6],
                Integer.parseInt(it[7]),
                Integer.parseInt(it[8])))
        .map(InstanceType::info)
        .toList();
  }
}
