  /**
   * It is free software, under the [AGPLv3 licence].
   *
   * <p>ID {@code licence}, messages.txt:3
   *
   * @param link around "AGPLv3 licence"
   * @return the text
   */
  public RichText licence(Link link) {
    return texts.rich(2, Objects.requireNonNull(link, "link"));
  }
