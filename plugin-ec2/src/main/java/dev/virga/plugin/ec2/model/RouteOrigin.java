package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;

/// The values that EC2 has for a route origin.
public enum RouteOrigin {
  @Name("CreateRouteTable")
  CREATE_ROUTE_TABLE,
  @Name("CreateRoute")
  CREATE_ROUTE,
  @Name("EnableVgwRoutePropagation")
  ENABLE_VGW_ROUTE_PROPAGATION,
  @Name("Advertisement")
  ADVERTISEMENT,
}
