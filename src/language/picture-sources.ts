/** Agencies that articles and pictures are credited to beside the outlets, by the names that they sign with. */
export const WIRES = ["AP", "AFP", "Reuters", "ABC"];

/** Who pictures are credited to. */
export const PICTURE_SOURCES = [
  ...["AFP", "AP", "AP Photo", "Reuters", "EPA", "EPA-EFE", "Xinhua", "Getty Images", "Getty Images via AFP"],
  ...["Shutterstock", "Unsplash", "Pixabay", "Freepik", "Pexels", "Wikimedia Commons"],
  ...["Instagram", "Twitter", "Facebook", "YouTube", "Biro Pers Setpres", "Humas", "Dok", "Istimewa"],
];
