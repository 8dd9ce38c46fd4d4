package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a network interface attribute.
public enum NetworkInterfaceAttribute {
  @Name("description")
  DESCRIPTION,
  @Name("groupSet")
  GROUP_SET,
  @Name("sourceDestCheck")
  SOURCE_DEST_CHECK,
  @Name("attachment")
  ATTACHMENT,
  @Name("associatePublicIpAddress")
  ASSOCIATE_PUBLIC_IP_ADDRESS,
}
