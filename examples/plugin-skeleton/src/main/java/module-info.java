/// The service @name@.
@org.jspecify.annotations.NullMarked
module com.example.skeleton {
  requires dev.virga.spi;

  exports com.example.skeleton;

  provides dev.virga.spi.ServicePlugin with
      com.example.skeleton.SkeletonPlugin;
}
