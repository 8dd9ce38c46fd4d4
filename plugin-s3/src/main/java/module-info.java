/// The S3 service.
///
/// Jackson reads the policies of browser uploads.
@org.jspecify.annotations.NullMarked
module dev.virga.plugin.s3 {
  requires transitive dev.virga.spi;
  requires com.fasterxml.jackson.core;
}
