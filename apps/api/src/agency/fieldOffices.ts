/** How a field office is named in the database and in events. */
export const fieldOfficeKey = (name: string): string => name.toLowerCase().replaceAll(' ', '-');
