/// The EC2 service: networks and what stands in them.
///
/// The kernel reads the schema of the records in the exported packages.
@org.jspecify.annotations.NullMarked
module dev.virga.plugin.ec2 {
  requires transitive dev.virga.spi;

  exports dev.virga.plugin.ec2.acl;
  exports dev.virga.plugin.ec2.address;
  exports dev.virga.plugin.ec2.catalogue;
  exports dev.virga.plugin.ec2.endpoint;
  exports dev.virga.plugin.ec2.eni;
  exports dev.virga.plugin.ec2.flowlog;
  exports dev.virga.plugin.ec2.gateway;
  exports dev.virga.plugin.ec2.group;
  exports dev.virga.plugin.ec2.keypair;
  exports dev.virga.plugin.ec2.model;
  exports dev.virga.plugin.ec2.place;
  exports dev.virga.plugin.ec2.prefixlist;
  exports dev.virga.plugin.ec2.resource;
  exports dev.virga.plugin.ec2.route;
  exports dev.virga.plugin.ec2.store;
  exports dev.virga.plugin.ec2.subnet;
  exports dev.virga.plugin.ec2.tag;
  exports dev.virga.plugin.ec2.template;
  exports dev.virga.plugin.ec2.vpc;

  provides dev.virga.spi.ServicePlugin with
      dev.virga.plugin.ec2.Ec2Plugin;
}
