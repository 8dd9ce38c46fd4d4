package dev.virga.plugin.cloudmap;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The attributes of an instance that mean something to Cloud Map, see
/// [RegisterInstance](https://docs.aws.amazon.com/cloud-map/latest/api/API_RegisterInstance.html).
/// Every other one is the client's own.
enum InstanceAttribute {
  AWS_ALIAS_DNS_NAME,
  AWS_EC2_INSTANCE_ID,
  AWS_INIT_HEALTH_STATUS,
  AWS_INSTANCE_CNAME,
  AWS_INSTANCE_IPV4,
  AWS_INSTANCE_IPV6,
  AWS_INSTANCE_PORT;

  @Nullable String of(Map<String, String> attributes) {
    return attributes.get(name());
  }

  boolean in(Map<String, String> attributes) {
    return attributes.containsKey(name());
  }

  /// Whether an attribute is the client's own.
  static boolean custom(String key) {
    for (InstanceAttribute known : values()) {
      if (known.name().equals(key)) {
        return false;
      }
    }
    return true;
  }
}
