@dev.parlance.MessageCatalog("messages.txt")
public class Main {}
