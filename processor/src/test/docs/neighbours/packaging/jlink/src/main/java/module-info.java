module com.acme.shop {
  requires dev.parlance;
}
